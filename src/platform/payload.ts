import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The one Payload of the program. */
export const guichet = (): Promise<Payload> => getPayload({ config })
