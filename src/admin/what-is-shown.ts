import type { CollectionConfig, Field } from 'payload'

type Named = {
  admin?: { hidden?: boolean; disableListColumn?: boolean; disableListFilter?: boolean }
}

const isHidden = (field: Field): boolean =>
  'admin' in field && (field as Named).admin?.hidden === true

const leaveOut = (field: Field): void => {
  if (isHidden(field))
    Object.assign((field as Named).admin ?? {}, {
      disableListColumn: true,
      disableListFilter: true,
    })
}

type Finished = { fields: Field[]; admin: CollectionConfig['admin'] }

/**
 * The admin without what is not for those who write there: columns that only the platform fills, which Payload
 * offers in lists under the names that the code gives them, and the page of its REST, in English.
 */
export const showOnlyWhatIsWritten = <Config extends { collections: Finished[] }>(
  config: Config,
): Config => {
  for (const { fields, admin } of config.collections) {
    fields.forEach(leaveOut)
    Object.assign(admin ?? {}, { hideAPIURL: true })
  }
  return config
}
