import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, signal } from '@angular/core';
import type { ByzSelectEvent } from 'byz-widgets';
import { anna } from './anna';

@Component({
  selector: 'app-own',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="isChanged.set(!isChanged())">Change</button>
    <byz-infobox
      class="own"
      person="anna"
      [data]="data()"
      [withReignLength]="isChanged()"
      (byz-select)="choose($event)"
    ></byz-infobox>
    <output>{{ chosen() }}</output>
  `,
})
export class Own {
  readonly isChanged = signal(false);
  readonly data = computed(() => anna(this.isChanged() ? 'somewhere' : 'nowhere'));
  readonly chosen = signal('');

  choose(event: ByzSelectEvent) {
    event.preventDefault();
    this.chosen.set(event.person.toUpperCase());
  }
}
