/** A mistake in the environment: its sentence names the variable and the remedy, in French. */
export class EnvironmentError extends Error {
  readonly variable: string
  constructor(variable: string, message: string) {
    super(`${variable} : ${message}`)
    this.name = 'EnvironmentError'
    this.variable = variable
  }
}
