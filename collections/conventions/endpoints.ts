import type { Endpoint } from 'payload'

export const conventionEndpoints: Endpoint[] = []
