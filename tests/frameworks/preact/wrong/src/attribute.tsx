import 'byz-widgets/types/preact';

export const wrong = <byz-infobox persons="john-vii-palaiologos" />;
