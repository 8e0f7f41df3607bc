import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'byz-widgets/define';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: '<byz-infobox (byz-select)="note($event.nobody)"></byz-infobox>',
})
export class Wrong {
  note(person: string) {
    console.log(person);
  }
}
