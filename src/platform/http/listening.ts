/** The server that answers, which the framework keeps to itself: Node names it with each request. */
import { subscribe } from 'node:diagnostics_channel'
import type { Server } from 'node:http'

const servers = new Set<Server>()

const remember = (message: unknown): void => {
  servers.add((message as { server: Server }).server)
}

/** To be called once, before the server listens. */
export const recordServers = (): void => subscribe('http.server.request.start', remember)

/** Takes no further request, and waits for those in hand to be answered. */
export const stopListening = async (): Promise<void> => {
  const closing = [...servers].map((server) => new Promise((resolve) => server.close(resolve)))
  await Promise.all(closing)
}
