import { ByzInfobox } from 'byz-widgets/react';

export const wrong = <ByzInfobox persons="john-vii-palaiologos" />;
