import 'byz-widgets/types/solid';

export const wrong = <byz-infobox persons="john-vii-palaiologos" />;
