import { useState } from 'react'

import { placeTexts } from '#i18n/form-places.ts'
import { Button } from '#ui/components/Button.tsx'
import type { CommuneFound } from '#ui/form/browser/communes.ts'
import { useCommunes, type CommuneSearch } from './use-communes.ts'

/** Overseas, the département has three figures. */
const departmentOf = (code: string): string =>
  code.slice(0, code.startsWith('97') || code.startsWith('98') ? 3 : 2)

const communeName = ({ code, name }: Pick<CommuneFound, 'code' | 'name'>): string =>
  `${name} (${departmentOf(code)})`

/** Letters that say too little to be worth a search. */
const fewestLetters = 2

const stateWords = (search: CommuneSearch): string => {
  switch (search.kind) {
    case 'none':
      return ''
    case 'searching':
      return placeTexts.searching
    case 'unreachable':
      return placeTexts.unreachable
    case 'found':
      return placeTexts.found(search.communes.length)
  }
}

export type CommuneSearchBoxProps = {
  id: string
  chosen: readonly string[]
  add: (code: string, name: string) => void
}

type ResultsProps = {
  found: readonly CommuneFound[]
  chosen: readonly string[]
  take: (commune: CommuneFound) => void
}

const Results = ({ found, chosen, take }: ResultsProps) => (
  <ul className="ga-search__results">
    {found
      .filter(({ code }) => !chosen.includes(code))
      .map((commune) => (
        <li key={commune.code}>
          <Button appearance="tertiary" size="small" icon="plus" onClick={() => take(commune)}>
            {placeTexts.add(communeName(commune))}
          </Button>
        </li>
      ))}
  </ul>
)

/** A search whose results are buttons: reached by keyboard in the order in which they are read. */
export function CommuneSearchBox({ id, chosen, add }: CommuneSearchBoxProps) {
  const [typed, setTyped] = useState('')
  const asked = typed.trim()
  const search = useCommunes('q', asked.length < fewestLetters ? undefined : asked)
  const found = search.kind === 'found' ? search.communes : []
  const take = (commune: CommuneFound) => {
    add(commune.code, communeName(commune))
    setTyped('')
    document.getElementById(id)?.focus()
  }
  return (
    <div className="ga-search">
      <label className="fr-label" htmlFor={id}>
        {placeTexts.search}
      </label>
      <span className="fr-hint-text" id={`${id}-recherche`}>
        {placeTexts.searchHelp}
      </span>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-recherche`}
        className="fr-input ga-width--medium"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p className="ga-search__state" aria-live="polite">
        {stateWords(search)}
      </p>
      <Results found={found} chosen={chosen} take={take} />
    </div>
  )
}
