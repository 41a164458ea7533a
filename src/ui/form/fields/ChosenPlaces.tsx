import { placeTexts } from '#i18n/form-places.ts'
import { Button } from '#ui/components/Button.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'

export type ChosenPlacesProps = {
  places: readonly { code: string; name: string }[]
  /** Where the focus goes when a place is removed. */
  searchId: string
  /** Absent where nothing can be changed. */
  remove?: (code: string) => void
}

/** The places already chosen, each with what removes it. */
export function ChosenPlaces({ places, searchId, remove }: ChosenPlacesProps) {
  if (places.length === 0) return null
  return (
    <ul className="ga-places">
      {places.map(({ code, name }) => (
        <li key={code} className="ga-place">
          <span>{name}</span>
          {remove ? (
            <Button
              appearance="tertiary"
              size="small"
              icon="close"
              onClick={() => {
                remove(code)
                document.getElementById(searchId)?.focus()
              }}
            >
              <Hidden>{placeTexts.remove(name)}</Hidden>
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
