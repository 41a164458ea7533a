import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import type { Figures } from '#steering/figures.ts'
import { exportFigures, TABLES } from '#steering/tables.ts'
import { rowsIn } from '#tests/builders/files-of-lists.ts'

type Steered = {
  /** The request of an account. */
  as: (email: string) => Promise<PayloadRequest>
  figures: (email: string) => Promise<Figures>
  /** Of the call. */
  slug: string
  now: () => Date
}

/** Who is given the figures of a call, on the page and as a file. */
export const rightsOfFigures = ({ as, figures, slug, now }: Steered): void => {
  describe('rights', () => {
    it.each([
      ['association@demo.test', 'refus.role'],
      ['ddets.38@demo.test', 'refus.role'],
      ['coordination.ara@demo.test', 'refus.role'],
      ['admin@demo.test', 'refus.role'],
    ])('%s has no figures and no file (%s)', async (email, code) => {
      await expect(figures(email)).rejects.toMatchObject({ code })
      const asked = { name: 'enveloppes', slug: slug }
      await expect(exportFigures(await as(email), asked, now())).rejects.toMatchObject({ code })
    })

    it('another region is in no figure of a region', async () => {
      const { dossiers, envelopes } = await figures('dreets.idf@demo.test')
      expect(dossiers?.regions.map(({ region }) => region)).toEqual(['11'])
      expect(dossiers?.departments.map(({ department }) => department)).toEqual(['75', '92'])
      expect(envelopes.map(({ place }) => place)).toEqual(['11', 'nation'])
    })

    it.each(TABLES)('the table « %s » as a file has the rows of the page', async (name) => {
      const rowsOf = async (email: string) => {
        const table = await exportFigures(await as(email), { name, slug: slug }, now())
        const rows = await rowsIn(table)
        for (const row of rows) expect(row).toHaveLength(table.heads.length)
        return rows
      }
      const { dossiers, envelopes } = await figures('dreets.ara@demo.test')
      const counts = {
        dossiers: dossiers?.regions.length,
        anciennete: dossiers?.regions.length,
        departements: dossiers?.departments.length,
        enveloppes: envelopes.length,
      }
      expect(await rowsOf('dreets.ara@demo.test')).toHaveLength(counts[name] ?? -1)
      // Whatever it asks for, the national committee is given envelopes.
      expect(await rowsOf('anru@demo.test')).toHaveLength(19)
    })
  })
}
