import { Button } from '#ui/components/Button.tsx'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Dialog } from '#ui/components/Dialog.tsx'
import { DialogButton } from '#ui/components/DialogButton.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Specimen } from '#ui/gallery/Specimen.tsx'
import { Act, Acts } from '#ui/layout/Acts.tsx'
import { Inline } from '#ui/layout/Inline.tsx'

function Buttons() {
  return (
    <>
      <Specimen state="Principal, secondaire, tertiaire">
        <ButtonGroup>
          <Button size="medium">Déposer le dossier</Button>
          <Button appearance="secondary">Enregistrer et quitter</Button>
          <Button appearance="tertiary">Abandonner la demande</Button>
        </ButtonGroup>
      </Specimen>
      <Specimen state="Avec une icône, petit, de danger">
        <Inline>
          <Button icon="plus" appearance="secondary">
            Ajouter un poste
          </Button>
          <Button iconAfter="arrowRight">Continuer vers le budget</Button>
          <Button size="small" appearance="secondary" icon="download">
            Télécharger
          </Button>
          <Button danger>Retirer le dossier</Button>
          <Button danger appearance="secondary" icon="bin">
            Supprimer le poste
          </Button>
        </Inline>
      </Specimen>
      <Specimen state="Occupé">
        <Button busy="Dépôt en cours…">Déposer le dossier</Button>
      </Specimen>
      <Specimen state="Impossible pour le moment, avec la raison">
        <Button unavailable="Il reste 2 pages à compléter et 1 pièce obligatoire à joindre.">
          Déposer le dossier
        </Button>
      </Specimen>
    </>
  )
}

function Arrangements() {
  return (
    <>
      <Specimen state="À la fin d’une ligne, aux deux bouts">
        <ButtonGroup align="end">
          <Button appearance="secondary">Annuler</Button>
          <Button>Valider</Button>
        </ButtonGroup>
        <ButtonGroup align="apart">
          <Button appearance="secondary">Page précédente</Button>
          <Button>Page suivante</Button>
        </ButtonGroup>
      </Specimen>
      <Specimen state="Actes possibles, et pourquoi l’un ne l’est pas">
        <Acts>
          <Act note="La structure recevra un courriel.">
            <Button size="small">Demander des compléments</Button>
          </Act>
          <Act>
            <Button size="small" unavailable="Deux avis sont encore attendus.">
              Clore l’étude
            </Button>
          </Act>
        </Acts>
      </Specimen>
    </>
  )
}

function Links() {
  return (
    <>
      <Specimen state="Lien en forme de bouton">
        <ButtonLink href="#actes" iconAfter="arrowRight">
          Commencer un dossier
        </ButtonLink>
      </Specimen>
      <Specimen state="Liens, icône qui se lit">
        <Inline>
          <Icon name="lock" label="Dossier clos" />
          <TextLink href="#actes">Voir l’appel à projets</TextLink>
          <TextLink href="#actes" icon="arrowLeft">
            Retour à la liste
          </TextLink>
          <TextLink href="#actes" download>
            Annexe financière (PDF, 312{'\u202f'}Ko)
          </TextLink>
          <TextLink href="#actes" external>
            Site de la collectivité
          </TextLink>
          <TextLink href="#actes" newWindow>
            Aide à la saisie
          </TextLink>
        </Inline>
      </Specimen>
    </>
  )
}

function Dialogs() {
  return (
    <Specimen state="Fenêtre de dialogue">
      <DialogButton dialog="dialogue-depot" fallbackHref="#actes" appearance="secondary">
        Ouvrir la fenêtre
      </DialogButton>
      <Dialog
        id="dialogue-depot"
        title={'Déposer le dossier\u202f?'}
        actions={
          <ButtonGroup>
            <Button>Déposer le dossier</Button>
          </ButtonGroup>
        }
      >
        <p>
          Le dossier sera transmis au service instructeur. Vous recevrez un accusé de réception par
          courriel. Après le dépôt, il ne pourra plus être modifié, sauf si le service vous demande
          des compléments.
        </p>
      </Dialog>
    </Specimen>
  )
}

/** Buttons, links and the dialog. */
export function ActsGallery() {
  return (
    <>
      <Buttons />
      <Arrangements />
      <Links />
      <Dialogs />
    </>
  )
}
