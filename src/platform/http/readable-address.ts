/**
 * An address whose `%` mean nothing (`/%E0%A4%A`) is refused by the framework before any of our code: 500, in
 * English. It is read here as it is written, which leads nowhere: the page says so, in French.
 */
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

const means = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** The same address, with a path that can be read. */
export const readableAddress = (address: string): string => {
  const [path = '', ...query] = address.split('?')
  if (means(path)) return address
  return [path.replaceAll('%', '%25'), ...query].join('?')
}

const write = (message: unknown): void => {
  const { request } = message as { request: IncomingMessage }
  request.url = readableAddress(request.url ?? '/')
}

/** To be called once, before the server listens. */
export const recordReadableAddresses = (): void => subscribe('http.server.request.start', write)
