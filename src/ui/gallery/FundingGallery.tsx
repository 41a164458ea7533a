import { AmountCell } from '#ui/components/AmountCell.tsx'
import { BudgetAccount } from '#ui/components/BudgetAccount.tsx'
import { BudgetColumns } from '#ui/components/BudgetColumns.tsx'
import { BudgetLine } from '#ui/components/BudgetLine.tsx'
import { Button } from '#ui/components/Button.tsx'
import { Money } from '#ui/components/Money.tsx'
import { PostAccount } from '#ui/components/PostAccount.tsx'
import { VerdictCard } from '#ui/components/VerdictCard.tsx'
import { assessment, verdicts } from '#ui/gallery/samples.ts'
import { Specimen } from '#ui/gallery/Specimen.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

function Charges() {
  return (
    <>
      <BudgetAccount code="60" label="Achats" total={150_000} open>
        <BudgetLine label="Prestations de services">
          <AmountCell
            name="c604"
            label="Prestations de services, charges"
            defaultValue="1 000,00"
          />
        </BudgetLine>
        <BudgetLine label="Autres fournitures">
          <AmountCell name="c606" label="Autres fournitures, charges" defaultValue="500,00" error />
        </BudgetLine>
      </BudgetAccount>
      <BudgetAccount code="64" label="Charges de personnel" total={4_800_000}>
        <BudgetLine label="Rémunération">
          <Money cents={3_400_000} />
        </BudgetLine>
        <BudgetLine label="Charges sociales">
          <Money cents={1_400_000} />
        </BudgetLine>
      </BudgetAccount>
      <BudgetLine
        code="65"
        label="Autres charges de gestion courante"
        after={<p>Aucune charge de ce compte.</p>}
      >
        <AmountCell name="c65" label="Autres charges de gestion courante" defaultValue="0,00" />
      </BudgetLine>
    </>
  )
}

function Products() {
  return (
    <>
      <BudgetLine code="70" label="Vente de produits et de services">
        <AmountCell name="p70" label="Vente de produits et de services" defaultValue="2 300,00" />
      </BudgetLine>
      <BudgetAccount code="74" label="Subventions d’exploitation" total={4_570_000} open>
        <BudgetLine label="État : le présent appel">
          <Money cents={2_400_000} />
        </BudgetLine>
        <BudgetLine label="Département (demandé)">
          <AmountCell
            name="p74"
            label="Département, subvention demandée"
            defaultValue="21 700,00"
          />
        </BudgetLine>
      </BudgetAccount>
    </>
  )
}

/** Rules, accounts of maxima and budgets. */
export function FundingGallery() {
  return (
    <>
      <Specimen state="Calcul du maximum d’un poste, avec une règle qui bloque">
        <PostAccount
          title="Poste 1"
          assessment={assessment}
          actionFor={() => (
            <Button size="small" appearance="secondary">
              Ramener la demande à 24{'\u202f'}000,00{'\u202f'}€
            </Button>
          )}
        />
      </Specimen>
      <Specimen state="Règles : conforme, à savoir, à vérifier">
        <Stack gap="small">
          {verdicts.map((verdict) => (
            <VerdictCard key={verdict.rule} verdict={verdict} />
          ))}
          {verdicts.slice(0, 1).map((verdict) => (
            <VerdictCard key={verdict.rule} verdict={verdict} word="Vérifié au dépôt" />
          ))}
        </Stack>
      </Specimen>
      <Specimen state="Budget à équilibrer">
        <BudgetColumns
          charges={<Charges />}
          products={<Products />}
          totals={{ charges: 4_950_000, products: 4_800_000 }}
          level={4}
        />
      </Specimen>
    </>
  )
}
