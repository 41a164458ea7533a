declare module '@socialgouv/jours-feries' {
  /** Public holidays of a year by their French name; each at midnight of its day in the zone of the process. */
  const holidaysOf: (year: number, options?: { alsace: boolean }) => Record<string, Date>
  export default holidaysOf
}
