import { ByzInfobox } from 'byz-widgets/react';

export const wrong = <ByzInfobox onByzSelect={(event) => event.nobody} />;
