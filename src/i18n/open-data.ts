import { typeset } from './typeset.ts'

/** The data sets that the site offers, and what each column says. */
export const openDataTexts = typeset({
  calendriers: {
    title: 'Calendriers des appels à projets',
    description:
      'Une ligne par échéance de chaque édition publiée : ouverture, relèves, clôture, signature tardive.',
    columns: {
      edition: 'Adresse de l’édition sur ce site',
      intitule: 'Intitulé de l’édition',
      annee: 'Année de l’édition',
      etape: 'Étape : ouverture, releve, cloture ou signature_tardive',
      libelle: 'Étape en toutes lettres',
      date: 'Date locale, AAAA-MM-JJ',
      heure: 'Heure locale, HH:MM:SS ; vide quand la journée entière compte',
      fuseau: 'Fuseau horaire des dates et des heures',
      instant: 'Fin de l’échéance en temps universel (ISO 8601)',
    },
  },
  contacts: {
    title: 'Services à contacter, par département',
    description:
      'Une ligne par édition publiée et par département : le service qui reçoit les dossiers et sa boîte fonctionnelle.',
    columns: {
      edition: 'Adresse de l’édition sur ce site',
      departement: 'Code INSEE du département',
      nom_departement: 'Nom du département',
      region: 'Code INSEE de la région',
      nom_region: 'Nom de la région',
      service: 'Service qui reçoit les dossiers',
      courriel: 'Boîte fonctionnelle du service',
      telephone: 'Téléphone du service ; vide s’il n’est pas donné',
      adresse: 'Adresse postale du service ; vide si elle n’est pas donnée',
    },
  },
})
