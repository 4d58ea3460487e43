"""Words that make a figure a name, by language: what bears a number, what stands at an hour, what follows a version.

Of words that are a verb as well (*seats*, *conta*, *causa*) only those are here before which a count seldom stands.
"""

from __future__ import annotations

NUMBERED = {
    "ca": (
        "acord annex annexos apartat apartats apèndix article articles asteroide aula autobús autopista autovia bus "
        "canal cant capítol capítols circular clàusula codi codis contracte cp directiva disposició dni edició episodi "
        "equació exercici exercicis expedient expedients factura fax figura figures foli full fulls grup habitació "
        "iban imatge isbn km lliçó lot lots línia mapa matrícula model mòdul n.º nie nif nivell nom norma normes nota "
        "nº núm número números ofici ordre p parcel·la paràgraf paràgrafs passaport postal protocol punt pàgina "
        "pàgines pòlissa quadre quilomètric quilòmetre reglament resolució ruta sala salm seccions secció sentència "
        "submarí sèrie tal talla taula taules telèfon telèfons tema teorema tom tramvia tren v versicle versicles "
        "versions versió volum volums"
    ),
    "de": (
        "abbildung abbildungen abkommen absatz abschnitt abschnitte absätze akte akten aktenzeichen anhang anlage "
        "anmerkung apg artikel artikeln asteroid aufgabe aufgaben auflage autobahn band beispiel blatt bundesstraße "
        "bus drucksache eph erlass etage fax flug folge folie formel formular fußnote gal gate gen gesetz gleichung "
        "gleis größe hebr heft iban isbn jahrgang jak jer jes joh johannes kanal kapitel kapiteln kennzeichen "
        "kennziffer kfz-kennzeichen kilometer kol konto kor lektion lied linie lk los lukas markus matthäus mk modell "
        "modul mt norm normen nr nummer nummern offb paragraf paragrafen paragraph paragraphen petr phil planquadrat "
        "plz police postfach postleitzahl protokoll psalm psalmen punkt randnummer raum reihe richtlinie route röm "
        "saal satz schritt seite seiten serie spr strophe stufe tabelle tabellen tafel telefon theorem thess tim typ "
        "u-boot verordnung vers verse version versionen vertrag vorgang waggon wohnung zeile zeilen ziffer ziffern "
        "zimmer zug"
    ),
    "en": (
        "annex appendices appendix article articles asteroid bill bus canto case channel chapter chapters clause "
        "clauses code column decree directive docket edition episode equation equations exercise exercises exhibit "
        "extension fax figure figures flight flights footnote forbes form fortune gate highway hymn iban interstate "
        "invoice isbn issue item junction law lesson level licence license line lines lot model module motorway no "
        "number numbers ordinance page pages paragraph paragraphs parcel part parts passport phone plate platform "
        "policy psalm psalms ref regulation resolution road room rooms route rule rules russell section sections "
        "serial series size slide stanza step street submarine suite table tables telephone tram treaty type unit v "
        "verse verses version versions volume volumes zip zone"
    ),
    "es": (
        "acta acuerdo amparo anexo anexos apartado apartados apéndice apéndices artículo artículos asteroide aula "
        "autobús autopista autos autovía avión bus calle canal canto capítulo capítulos carretera casilla circular "
        "cláusula cláusulas colectivo contrato cp cuadro cuadros cuil cuit curp cédula código códigos decreto decretos "
        "directiva disposición dni dorsal ecuación edición ejercicio enmienda episodio expediente expedientes factura "
        "fax figura figuras folio formulario fracción grupo gráfica gráfico habitación iban imagen inciso incisos "
        "interestatal isbn issn jurisprudencia kilométrico kilómetro km lección legajo ley leyes literal lote lotes "
        "lámina línea manzana mapa matrícula modelo módulo n.º nie nif nit nivel norma normas nota nº número números "
        "oficio orden ordenanza p parcela pasaporte paso patente pedido portal postal protocolo puerta puerto puesto "
        "punto puntos página páginas párrafo párrafos póliza ref referencia reglamento remito resoluciones resolución "
        "rfc ruc rut ruta sala salmo secciones sección sentencia serie submarino tabla tablas talla tel teléfono "
        "teléfonos tema teorema tesis tomo tranvía tren unidad v versiones versión versículo versículos volumen vuelo "
        "vuelos"
    ),
    "fr": (
        "acte alinéa alinéas annexe annexes appartement arrêt arrêté article articles astéroïde autobus autoroute "
        "avenant bus bâtiment canal cantique chambre chapitre chapitres circulaire clause code colonne contrat course "
        "directive dossier dossiers décret délibération département exercice exercices facture fax feuillet fiche "
        "figure figures formulaire groupe guichet hymne iban image immatriculation isbn issn kilomètre km leçon ligne "
        "lignes loi lois lot matricule module modèle niveau norme normes note numéro numéros n° nº ordonnance page "
        "pages paragraphe paragraphes parcelle passeport plaque pointure postal poste protocole psaume psaumes quai "
        "route rue règle règlement référence résolution salle section sections siren siret sous-marin strophe série "
        "tableau tableaux taille théorème tome train tramway type téléphone v verset versets version versions voie vol "
        "vols volume volumes wagon édition épisode équation"
    ),
    "it": (
        "accordo allegati allegato appartamento appendice articoli articolo asteroide atto aula autobus autostrada "
        "binario bus camera canale canto cap capitoli capitolo carrozza chilometro circolare civico clausola codice "
        "colonna comma commi contratto convenzione decreto delibera direttiva edizione equazione esempio esercizi "
        "esercizio fascicolo fattura fax figura figure foglio gruppo iban imbarco inno isbn km legge leggi lezione "
        "linea lotto mappa mappale matricola modello modulo n norma norme nota nr numeri numero n° nº ordinanza p "
        "pagina pagine paragrafi paragrafo particella passaporto patente polizza pratica protocollo provinciale punto "
        "quadro regola regolamento riga sala salmi salmo sentenza serie sezione sezioni sommergibile sottomarino "
        "stanza statale strada strofa tabella tabelle taglia targa tavola telefono teorema tipo tomo tram treno v "
        "versetti versetto versione versioni voli volo volume volumi"
    ),
    "pt": (
        "acordo acórdão alínea anexo anexos apartamento apêndice artigo artigos asteroide auto autocarro autoestrada "
        "autos avião bloco canal capítulo capítulos celular cep circular cláusula cláusulas cnpj comboio contrato cpf "
        "cédula código códigos decreto decreto-lei decretos despacho diploma directiva diretiva edital edição emenda "
        "episódio equação estrada exercício exercícios fatura fax ficha figura figuras folha formulário grupo iban "
        "imagem inciso incisos isbn issn item itens km lei leis linha lição lote lotes mapa matrícula modelo módulo "
        "n.º nbr nif norma normas nota nº nível número números ofício ordem p parágrafo parágrafos passaporte pedido "
        "placa plataforma portaria portão processo processos protocolo página páginas quadro quadros quarto quilómetro "
        "quilômetro regra regulamento resolução rg rodovia rota sala salmo secção secções seção seções submarino série "
        "súmula tabela tabelas tamanho telefone telemóvel tomo trem unidade v versão versículo versículos versões "
        "volume volumes voo voos ônibus"
    ),
}
"""Language → words for what bears a number, right behind which it stands: ``página 1.234``.

German has the books of the Bible, too: where the noun behind decides, their names do not (``Joh 3,16``).
"""

ABBREVIATED = {
    "ca": (
        "ap apt art arts av c.c cap caps cl ctra ex exp f fig figs inc km lit n núm núms p par pp pàg pàgs ref reg res "
        "sec tab tel tels vol vols"
    ),
    "de": (
        "abb abs abschn anh anm art aufl az bd bde bl bsp drs fn gl hausnr hs kap kfz lfd lit nr nrn pkt pos rdnr rn "
        "rz s str tab taf tel tel.-nr z ziff"
    ),
    "en": (
        "app art arts bk ch chs cl col eq eqs ex ext fig figs fl h.r no nos p p.l par para pl pp ref reg rm sec secs "
        "ser st tab tel ver vol vols"
    ),
    "es": (
        "apdo art arts c.c c.i c.p cap caps cl ctra cód dni ec ej exp expte fasc fig figs inc km lib lit mod mz no nro "
        "nros núm núms p par pp pág págs párr ref reg res sec secc sent tab tel tels teléf tfno tlf ver vers vol vols"
    ),
    "fr": (
        "al ann ap app art arts bât ch chap cl col ex fasc fig figs fol hors liv n no nos p par pl pp règl réf sect t "
        "tabl tit tél v vol vols éq"
    ),
    "it": (
        "all art artt cap capp cass cl cod col cost es fasc fig figg fol l lett lib n nn nr num ord p pag pagg par "
        "prot prov quad reg rif sent sez t tab tav tel tit v ver vol voll"
    ),
    "pt": (
        "al ap apto art arts cap caps cláus cp cód eq ex fasc fig figs fl fls inc liv n no núm p par pp proc pág págs "
        "ref reg res sec seç tab tel tels v ver vol vols"
    ),
}
"""Language → the same in abbreviations, which a point ends."""

TITLED = {
    "ca": "decret llei",
    "en": "Act Law Order",
    "es": "decreto ley norma resolución",
    "fr": "arrêté décret loi ordonnance",
    "it": "decreto legge",
    "pt": "decreto lei norma",
}
"""Language → what has a name of its own between the word and the number: ``Lei Maria da Penha 11.340``."""

STREETS = {
    "ca": "av. avinguda c. carrer passeig plaça ronda",
    "es": "av. avda. avenida bulevar calle camino calzada c/ paseo plaza",
    "it": "corso largo piazza piazzale via viale",
    "pt": "al. alameda av. avenida estrada praça r. rua travessa",
}
"""Language → what a house stands in, where its number comes behind the name: ``Av. Paulista, 1.578``."""

WITHIN = {
    "ca": "d’ d' de del dels i la les",
    "en": "and for of on the to",
    "es": "de del el la las los nacional para y",
    "fr": "de des du et la le les pour sur",
    "it": "dei del della delle di e per",
    "pt": "da das de do dos e para",
}
"""Language → what such a name has in lower case: ``Ley de Educación Nacional 26.206``."""

COMPOUND = {"de": "gesetz kennzeichen leitzahl nummer nummern richtlinie straße verordnung version zeichen"}
"""Language → the ends of compounds that bear a number: ``Seriennummer``."""

OCLOCK = {
    "ca": ("a les",),
    "en": ("at",),
    "es": ("la", "las"),
    "it": ("alle", "dalle", "ore"),
    "pt": ("às",),
}
"""Language → what stands before an hour: ``a las 3.30``."""

HOURS = {
    "ca": ("h", "hores"),
    "de": ("uhr", "Uhr", "h"),
    "en": ("hrs", "hours"),
    "es": ("h", "hora", "horas", "hrs", "hs"),
    "fr": ("h", "heures"),
    "it": ("h", "ore"),
    "pt": ("h", "hora", "horas", "hs"),
}
"""Language → what stands behind an hour: ``entre 9.15 y 10.30 horas``."""

PARAMETERS = {
    "ca": "argument grup paràmetre variable",
    "de": "argument gruppe parameter variable",
    "en": "argument capture group parameter variable",
    "es": "argumento grupo parámetro variable",
    "fr": "argument groupe paramètre variable",
    "it": "argomento gruppo parametro variabile",
    "pt": "argumento grupo parâmetro variável",
}
"""Language → what ``$1`` is called where it is no money."""

PLURAL = {"ca": ("s",), "es": ("s",), "fr": ("s", "x"), "gl": ("s",), "it": ("i",), "pt": ("s",)}
"""Language → the ends of nouns in the plural, where the third person of its verbs does not end so."""

COUNTED = {
    "de": r"[A-ZÄÖÜ][^\W\d_]{2,40}",
    "en": r"(?:[^\W\d_]{2,40}s|children|feet|men|people|women)",
}
"""Language → what a noun that is counted looks like, where any word in lower case is not enough."""

VERSIONED = (
    "android angular ansible apache babel bash bootstrap chrome clang cmake css cuda curl debian django docker edge "
    "elasticsearch electron fedora ffmpeg firefox flask gcc gimp git glibc go gradle gtk hadoop helm html httpd java "
    "javascript jquery kafka kernel kotlin kubernetes laravel linux llvm macos mariadb maven mongodb mysql nginx node "
    "npm numpy openssl opera pandas perl php pip postgres postgresql python pytorch qt rails react redis release ruby "
    "rust safari scala scikit-learn scipy spark spring sqlite swift symfony tensorflow terraform tomcat typescript "
    "ubuntu unity vue webpack windows"
)
"""What has versions and is often written in lower case, in any language."""

UNCOUNTED = {
    "ca": (
        "abans ahir així això amb aquest ara avui cada com contra davant des després durant encara entre era eren està "
        "fins han hi menys molt més només per perquè però quan que qui segons sense ser sota són també tot va van és"
    ),
    "de": "Aber Auch Bio Dann Das Denn Der Die Ein Eine Mio Mrd Tsd Und Wer Wie",
    "en": (
        "adds allows always and brings but by changes comes contains drops ends fixes follows for from gets "
        "gives goes has helps improves in includes introduces is its keeps lets makes means needs of offers "
        "on or previous removes requires runs says see sees sets ships shows starts states supports tells "
        "than that the this to turns uses was when which with works"
    ),
    "es": (
        "además ahora ante antes aunque aún casi como con cuando cuya cuyo dado desde después donde durante entonces "
        "entre era eran esta este está fue fueron han hasta hay incluso jamás luego mas mdd mdp mediante menos "
        "mientras más para pero pese por porque pues que quizás salvo según sido siempre sin sobre solo son sólo "
        "también tampoco tras"
    ),
    "fr": (
        "alors après aussi avant avec car chez comme contre dans depuis donc dont encore entre est jamais jusque lors "
        "mais md mds mia mio moins mrd même par pas pendant plus pour puis quand que qui sans sauf selon ses sont sous "
        "sur toujours très vers était été"
    ),
    "it": (
        "anche ancora che chi come con contro cui dal dalla dei del della dopo durante era erano esce fino già hanno "
        "mai mentre mio mld mln mrd nel nella per però più poi prima qui senza sia sono sopra sotto tra"
    ),
    "pt": (
        "agora ainda além antes após até com como contra cuja cujo depois desde dos durante entre era eram está estão "
        "foi foram hoje mais mas menos nas nem nos onde ontem para pela pelo perante pois por porque quando que sai "
        "segundo sem sob sobre são também"
    ),
}
"""Language → words that follow a version as well as anything: ``Python 3.11 desde ayer``."""
