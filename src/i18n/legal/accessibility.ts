import { typeset } from '../typeset.ts'
import { link, p, section, ul, type LegalPage } from './words.ts'

/** Accessibility statement: loi 2005-102, art. 47; décret 2019-768 (L27). */
export const accessibilityPage: LegalPage = {
  title: 'Accessibilité',
  lead: typeset(
    'Ce site est fait pour être utilisé par tous, avec ou sans souris, avec un lecteur d’écran, sur un petit écran et sans JavaScript pour la lecture.',
  ),
  sections: [
    section(
      'etat',
      'État de conformité',
      p(
        'Ce site est ',
        { text: 'non conforme', bold: true },
        ' au référentiel général d’amélioration de l’accessibilité (RGAA, version 4.1) au sens du décret n° 2019-768 du 24 juillet 2019 : aucun audit complet n’en a encore été fait, et seul un audit permet d’annoncer un taux de conformité.',
      ),
      p(
        'Le service qui exploite cette plateforme publiera ici le résultat du premier audit, sa date, la liste des pages vérifiées et les défauts restants.',
      ),
    ),
    section(
      'fait',
      'Ce qui est fait dès maintenant',
      ul(
        'les pages sont construites avec les éléments natifs du navigateur : titres dans l’ordre, listes, tableaux avec leurs en-têtes, champs avec leur étiquette ;',
        'tout s’atteint et s’utilise au clavier, et l’endroit où l’on est se voit toujours ;',
        'aucune information ne tient à la couleur seule ; les contrastes sont calculés, en clair et en sombre ;',
        'les pages se lisent à 320 pixels de large et agrandies à 200 %, sans rien perdre ;',
        'ce qui change sans recharger la page est annoncé aux lecteurs d’écran ;',
        'les documents produits par le site existent aussi sous forme de page ;',
        'un contrôle automatique passe sur les pages à chaque modification du site.',
      ),
      p(
        'Un contrôle automatique ne voit qu’une partie des obstacles : si vous en rencontrez un, dites-le.',
      ),
    ),
    section(
      'limites',
      'Ce qui n’est pas encore accessible',
      ul(
        'les documents PDF portent leur titre, leur langue et leur texte, mais ne sont pas balisés : lisez-les plutôt en ligne, le lien est à côté de chacun ;',
        'les pièces jointes par les structures sont celles qu’elles ont fournies : le site ne les transforme pas ;',
        'l’espace où la DGEFP rédige les éditions repose sur un logiciel tiers, dont l’accessibilité n’a pas été évaluée.',
      ),
    ),
    section(
      'signaler',
      'Signaler un obstacle',
      p(
        'Écrivez au service dont les coordonnées figurent sur la page de l’appel à projets, à la rubrique « Contacts » : il vous donnera l’information sous une autre forme, ou recevra votre dossier autrement, et fera corriger le site. Dites quelle page vous lisiez, avec quel matériel, et ce qui vous a arrêté.',
      ),
    ),
    section(
      'recours',
      'Voies de recours',
      p(
        'Si vous avez signalé un obstacle et n’avez pas reçu de réponse satisfaisante, vous pouvez saisir le Défenseur des droits :',
      ),
      ul(
        [
          'par le ',
          link(
            'formulaire en ligne du Défenseur des droits',
            'https://formulaire.defenseurdesdroits.fr/',
          ),
          ' ;',
        ],
        [
          'auprès de ',
          link(
            'son délégué dans votre région',
            'https://www.defenseurdesdroits.fr/carte-des-delegues',
          ),
          ' ;',
        ],
        'par courrier gratuit, sans affranchir : Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07.',
      ),
    ),
  ],
}
