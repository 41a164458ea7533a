import { spreadsheetTexts } from '#i18n/spreadsheet.ts'
import { Inline } from '#ui/layout/Inline.tsx'

import { ExportLinks } from './ExportLinks.tsx'

/**
 * Both files of a list.
 * @param path of its page
 * @param query what filters it, as in the address of the page
 */
export const ListExports = (props: { path: string; query?: Readonly<Record<string, string>> }) => {
  const asked = new URLSearchParams(props.query).toString()
  const href = (format: string) => `${props.path}/export.${format}${asked && `?${asked}`}`
  return (
    <Inline>
      <ExportLinks
        links={[
          { href: href('csv'), label: spreadsheetTexts.csv },
          { href: href('xlsx'), label: spreadsheetTexts.export },
        ]}
      />
    </Inline>
  )
}
