/** A dataset of Anna and her father. */
export const anna = (place: string) => ({
  people: [
    { id: 'anna', name: `Anna of ${place}`, father: { person: 'bert' } },
    { id: 'bert', name: 'Bert' },
  ],
});
