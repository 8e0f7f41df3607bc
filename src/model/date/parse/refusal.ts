/** Maximum length of a text, in characters. */
export const MAX_LENGTH = 100;

/** Why a text is refused: a code and the offending part. Thrown only during parsing. */
export class Refusal {
  constructor(
    readonly code: 'date-syntax' | 'date-range' | 'date-order' | 'date-calendar',
    readonly text: string,
  ) {}
}

/** @throws {Refusal} */
export function refuse(text: string, code: Refusal['code'] = 'date-syntax'): never {
  throw new Refusal(code, text);
}
