import 'byz-widgets/types/preact';

export const wrong = <byz-infobox onbyz-select={(event) => event.nobody} />;
