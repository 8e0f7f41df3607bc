import { createSignal } from 'solid-js';
import { anna } from './anna';

export function Own() {
  const [isChanged, setChanged] = createSignal(false);
  const [chosen, setChosen] = createSignal('');
  return (
    <section id="own">
      <button onClick={() => setChanged(!isChanged())}>Change</button>
      <byz-infobox
        class="own"
        person="anna"
        data={anna(isChanged() ? 'somewhere' : 'nowhere')}
        with-reign-length={isChanged()}
        on:byz-select={(event) => {
          event.preventDefault();
          setChosen(event.person.toUpperCase());
        }}
      />
      <output>{chosen()}</output>
    </section>
  );
}
