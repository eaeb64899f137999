const active =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu

/**
 * A text with marks in place of what a log would act on instead of showing, or XML cannot hold: control characters,
 * turns of the reading direction, halves of characters. Tabs and line ends stay, for the format to write its own way.
 */
export const visible = (text: string): string => text.replace(active, '\ufffd')
