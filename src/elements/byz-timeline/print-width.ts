/** Width in CSS pixels for which a timeline is printed, with its edges 170 mm; the style sheet makes it fit the paper. */
export const PRINT_WIDTH = 640;
