/** The envelope of an edition shared among the regions. */
import { typeset } from './typeset.ts'

export const shareTexts = typeset({
  title: 'Parts des régions',
  lead: 'La part d’une région borne ce que son comité peut accorder. Sans part, seule l’enveloppe nationale la limite.',
  call: 'Appel à projets',
  show: 'Afficher',
  envelope: 'Enveloppe nationale',
  shared: 'Réparti entre les régions',
  unshared: 'Reste à répartir',
  caption: 'Part de chaque région',
  region: 'Région',
  asked: 'Demandé',
  granted: 'Déjà accordé',
  share: 'Part',
  shareOf: (name: string): string => `Part de la région ${name}, en euros`,
  left: 'Reste',
  noShare: 'Sans part',
  total: 'Total',
  help: 'Une part ne peut pas être inférieure à ce qui est déjà accordé, ni la somme des parts dépasser l’enveloppe. Un champ vide retire la part.',
  save: 'Enregistrer les parts',
  saved: 'Parts enregistrées.',
  history: 'Dernières modifications',
  noHistory: 'Aucune part n’a encore été modifiée.',
  at: 'Date',
  by: 'Par',
  before: 'Avant',
  after: 'Après',
  none: 'Aucun appel à projets n’est publié',
  noneAdvice: 'Les parts se donnent une fois l’appel à projets publié.',
  below: (name: string, granted: string): string =>
    `${name}\u00a0: ${granted} y sont déjà accordés.`,
  over: (amount: string): string => `La somme des parts dépasse l’enveloppe de ${amount}.`,
  changed: (name: string, amount: string | null): string =>
    amount === null
      ? `${name}\u00a0: la part vient d’être retirée.`
      : `${name}\u00a0: la part vient d’être portée à ${amount}.`,
  notAnAmount: (name: string, sentence: string): string => `${name}\u00a0: ${sentence}`,
})
