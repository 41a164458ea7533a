import type { Endpoint } from 'payload'

export const decisionEndpoints: Endpoint[] = []
