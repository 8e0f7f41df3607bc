import { useMemo, useState } from 'preact/hooks';
import { anna } from './anna';

export function Own() {
  const [isChanged, setChanged] = useState(false);
  const [chosen, setChosen] = useState('');
  const data = useMemo(() => anna(isChanged ? 'somewhere' : 'nowhere'), [isChanged]);
  return (
    <section id="own">
      <button onClick={() => setChanged(!isChanged)}>Change</button>
      <byz-infobox
        class="own"
        person="anna"
        data={data}
        withReignLength={isChanged}
        onbyz-select={(event) => {
          event.preventDefault();
          setChosen(event.person.toUpperCase());
        }}
      />
      <output>{chosen}</output>
    </section>
  );
}
