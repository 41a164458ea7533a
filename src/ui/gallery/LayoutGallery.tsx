import { Button } from '#ui/components/Button.tsx'
import { Figures } from '#ui/components/Figures.tsx'
import { Money } from '#ui/components/Money.tsx'
import { SaveState } from '#ui/components/SaveState.tsx'
import { Specimen } from '#ui/gallery/Specimen.tsx'
import { FoldingAside } from '#ui/layout/FoldingAside.tsx'
import { StickyBar } from '#ui/layout/StickyBar.tsx'

/** What holds the pages together. */
export function LayoutGallery() {
  return (
    <>
      <Specimen state="Marge qui se replie sur un petit écran">
        <FoldingAside title="Financement" brief={<Money cents={2_845_000} />}>
          <Figures
            figures={[
              { label: 'Demandé', value: <Money cents={2_845_000} /> },
              { label: 'Maximum', value: <Money cents={2_900_000} /> },
            ]}
          />
        </FoldingAside>
      </Specimen>
      <Specimen state="Barre qui reste en bas">
        <StickyBar actions={<Button>Continuer</Button>}>
          <SaveState status={{ kind: 'idle' }} />
        </StickyBar>
      </Specimen>
    </>
  )
}
