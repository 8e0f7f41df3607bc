/**
 * Width of a printed timeline in CSS pixels: 170 mm with its borders. The style sheet scales it down if the paper is
 * narrower.
 */
export const PRINT_WIDTH = 640;
