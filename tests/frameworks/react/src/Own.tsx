import { useRef, useState } from 'react';
import type { ByzInfobox as ByzInfoboxElement } from 'byz-widgets';
import { ByzInfobox } from 'byz-widgets/react';

const anna = (place: string) => ({
  people: [
    { id: 'anna', name: `Anna of ${place}`, father: { person: 'bert' } },
    { id: 'bert', name: 'Bert' },
  ],
});

export function Own() {
  const box = useRef<ByzInfoboxElement>(null);
  const [isChanged, setChanged] = useState(false);
  const [data, setData] = useState(() => anna('nowhere'));
  const [chosen, setChosen] = useState('');
  const change = () => {
    setData(anna(box.current?.withReignLength ? 'nowhere' : 'somewhere'));
    setChanged(!isChanged);
  };
  return (
    <section id="own">
      <button onClick={change}>Change</button>
      <ByzInfobox
        ref={box}
        className="own"
        person="anna"
        data={data}
        withReignLength={isChanged}
        onByzSelect={(event) => {
          event.preventDefault();
          setChosen(event.person.toUpperCase());
        }}
      />
      <output>{chosen}</output>
    </section>
  );
}
