/** Lines that a text takes where a line holds `capacity` characters. */
export const linesOf = (text: string, capacity: number): number =>
  text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / capacity)), 0)
