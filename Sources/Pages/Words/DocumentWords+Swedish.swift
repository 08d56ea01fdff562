extension DocumentWords {
    static let swedish = DocumentWords(
        title: "Dokument",
        none: "Inget dokument är bifogat än.",
        missing: "Det här saknas i ärendet:",
        name: "Namn",
        role: "Vad det är",
        step: "Hör till",
        added: "Bifogat",
        wholeCase: "Hela ärendet",
        correctedStep: "Ett steg som har rättats",
        replaces: "Ersätter",
        replacesHint: "Den gamla versionen sparas.",
        newDocument: "Inget, det är ett nytt dokument",
        replaced: "ersatt",
        file: "Fil",
        attach: "Bifoga ett dokument",
        attachButton: "Bifoga",
        keeping: "Bevarande",
        notEnded: "Hur länge ärendet ska sparas räknas från slutbetalningen, eller från avslutet om det inte blev något stöd.",
        noRule: "Ingen regel säger hur länge ärendet ska sparas. Det gallras inte förrän kommunens plan säger det.",
        package: "Hämta arkivpaketet",
        packageHint: """
            Paketet är en ZIP-fil med alla dokument, vad som har hänt i ärendet och kontrollsummor. Kontrollera det med \
            utblick archive verify.
            """,
        disposal: "Gallring",
        disposalHint: """
            Tiden har gått ut. När två personer har godkänt tas dokumenten och ärendets texter bort för gott. Kvar blir \
            nummer, datum, kontrollsummor och vilka som godkände.
            """,
        tooEarly: "Ärendet kan inte gallras än.",
        agreeFirst: "Godkänn gallring",
        agreeSecond: "Godkänn och gallra för gott",
        withdraw: "Stoppa gallringen",
        disposedOf: "Ärendet är gallrat. Det här är vad som finns kvar om det.",
        agreedBy: "Godkänt av",
        references: "Nummer",
        hadToBeKept: "Skulle sparas till och med",
        digests: "Dokumentens kontrollsummor (SHA-256)",
        notChosen: "Fil: välj en fil.",
        empty: "Fil: filen är tom.",
        active: "Fil: webbsidor, SVG-bilder, makron och program tas inte emot. Spara som PDF och försök igen.",
        unknownKind: """
            Fil: vi känner inte igen filen. Det går bra med PDF, OpenDocument, Word, Excel, PowerPoint, PNG, JPEG, text, \
            CSV, e-post (.eml) och ZIP.
            """,
        identityNumber: "Fil: namnet innehåller ett personnummer. Byt namn på filen och försök igen.",
        overtaken: "Steget eller dokumentet som du valde är rättat eller ersatt. Välj på nytt.",
        alreadyDisposed: "Ärendet är gallrat och tar inte emot något mer.",
        goesOn: "Arkivpaketet görs när ärendet är avslutat.",
        notArchived: "Bara arkiverade ärenden gallras.",
        sameAgain: "Du har redan godkänt. En annan person måste också göra det.",
        gone: { "Dokument \($0), gallrat" },
        replacesNumber: { "ersätter \($0)" },
        fileHint: {
            """
            Högst \($0). PDF, OpenDocument, Word, Excel, PowerPoint, PNG, JPEG, text, CSV, e-post eller ZIP. Ett bifogat \
            dokument kan inte tas bort, bara ersättas av en ny version.
            """
        },
        keptThrough: { "Ärendet ska sparas till och med \($0)." },
        countedFrom: { "Räknat från \($0)." },
        tooLarge: { "Fil: filen är större än \($0) och togs inte emot." },
        damaged: {
            """
            Arkivpaketet kan inte göras: dokument \($0) är skadat eller borta. Hämta tillbaka det från en säkerhetskopia.
            """
        },
        mustBeKept: { "Ärendet ska sparas till och med \($0)." },
        agreed: { "\($0) godkände gallringen \($1). En till måste godkänna." },
        archive: .swedish)
}

extension ArchiveWords {
    static let swedish = ArchiveWords(
        lead: "Innehållet i paketet:",
        madeAt: "Paketet gjordes",
        desk: "Kommun",
        stage: "Läge",
        checksum: "Kontrollsumma (SHA-256)",
        step: "Hör till steg",
        correctedBy: "Rättat av steg",
        corrects: "Rättar steg",
        parts: "Ihopslagna ärenden, med egna paket",
        verify: "Filen manifest.json har samma uppgifter för datorer. SHA256SUMS har alla filers kontrollsummor.",
        by: "Av")
}
