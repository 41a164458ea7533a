/** The service that writes and the structure that is written to, as documents name them. */
export type ServiceFacts = {
  name: string
  email: string
  phone?: string
  /** Lines of the postal address. */
  address?: readonly string[]
}

export type StructureFacts = {
  name: string
  /** Fourteen digits, without spaces. */
  siret?: string
  /** `W` and nine characters. */
  rna?: string
  /** Lines of the postal address. */
  address?: readonly string[]
}

/** « 123 456 789 00012 », parted by narrow no-break spaces. */
export const formatSiret = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u202f$2\u202f$3\u202f$4')

/** Lines of the sender: the service, then all the ways to reach it (CRPA, R. 112-11-1). */
export const senderLines = (service: ServiceFacts): string[] => [
  service.name,
  ...(service.address ?? []),
  ...(service.phone ? [`Téléphone\u00a0: ${service.phone}`] : []),
  service.email,
]

export const recipientLines = (structure: StructureFacts): string[] => [
  structure.name,
  ...(structure.address ?? []),
]
