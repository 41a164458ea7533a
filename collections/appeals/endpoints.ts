import type { Endpoint } from 'payload'

export const appealEndpoints: Endpoint[] = []
