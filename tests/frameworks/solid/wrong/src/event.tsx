import 'byz-widgets/types/solid';

export const wrong = <byz-infobox on:byz-select={(event) => event.nobody} />;
