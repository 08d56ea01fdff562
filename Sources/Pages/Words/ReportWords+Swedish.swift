import Casework
import Funding

extension ReportWords {
    static let swedish = ReportWords(
        title: "Rapport",
        documentTitle: "EU-projekt och internationella projekt",
        lead: "En rapport till nämnd och fullmäktige om en period. Varje siffra leder till sina rader.",
        from: "Från och med",
        through: "Till och med",
        dayHint: "Till exempel 2026-01-31.",
        show: "Visa",
        files: "Ladda ner rapporten",
        pdf: "PDF för utskrift",
        workbook: "Kalkylblad (XLSX)",
        document: "Dokument för ordbehandlare (HTML)",
        noPrinter:
            "PDF går inte att göra här: programmet WeasyPrint är inte installerat på servern. Skriv ut sidan eller ladda ner dokumentet.",
        printBusy: "Andra gör PDF-filer just nu. Försök igen om en minut.",
        printFailed: "PDF-filen gick inte att göra. Försök igen, eller ladda ner dokumentet i stället.",
        demonstration: "Här finns exempel som är påhittade. De är märkta [Exempel] och räknas med i siffrorna.",
        contents: "Innehåll",
        nothing: "Inget i perioden.",
        columns: "Kolumner",
        caseFiles: "Ladda ner listan",
        csv: "Textfil (CSV)",
        periodLine: { "\($0) till \($1)" },
        madeOn: { "Läget \($0)" },
        dayWrong: { "\($0) är inget datum. Skriv det som 2026-01-31." },
        periodWrong: "Den sista dagen ligger före den första.",
        overviewNote: { first, last, asOf in
            "Ärenden som pågick eller kom till mellan \(first) och \(last), så som de stod \(asOf)."
        },
        moneyNote:
            "Stöd och egna pengar enligt de bifall som kom i perioden, för alla år som de gäller. Kronor och euro räknas var för sig.",
        populationNote: { count, asOf, source in
            "Per invånare räknas på \(count) invånare\(asOf.isEmpty ? "" : " (\(asOf))")\(source.isEmpty ? "" : ", källa: \(source)")."
        },
        noPopulation: "Antalet invånare är inte känt, så inget räknas per invånare.",
        yearsNote: "Bifallen i perioden, fördelade på de kalenderår som de gäller.",
        aheadNote: { "Pågående projekt från och med \($0), enligt det senaste beslutet om pengar." },
        outstandingNote: "Pågående projekt. Det som återstår har kommunen att betala ut i förväg, innan finansiären betalar.",
        goalsNote: { "Målen i \($0), med de ärenden som bidrar och hur. Ett ärende kan stå under flera mål." },
        riskNote: { rule in
            """
            Rött: ansökan skulle ha varit inne, ett åtagande är försenat, eller det är mindre än \(rule.daysNeeded) dagar kvar, som en ansökan tar. Gult: det är högst \
            \(rule.margin) dagar mer än så, beslut saknas när ansökan skrivs, finansiären väntar på komplettering, inget har antecknats på \
            \(rule.silentDays) dagar (utom när ansökan ligger hos finansiären), eller ingen har ärendet. Grönt: inget av detta.
            """
        },
        hoursNote: "Kommunens egen arbetstid i perioden, som den har antecknats på ärendenas steg.",
        effectsNote: "Projektens indikatorer efter mål, med det som är känt nu.",
        new: "Nya ärenden",
        underWay: "Pågående ärenden periodens sista dag",
        ended: "Avslutade ärenden",
        applied: "Inskickade ansökningar",
        won: "Bifall",
        rejected: "Avslag",
        withdrawn: "Återtagna ansökningar",
        allCases: "Alla ärenden i rapporten",
        hours: "Egen arbetstid i perioden, timmar",
        granted: "Beviljat stöd",
        ownCash: "Egna pengar i de beviljade projekten",
        ownKind: "Eget arbete i de beviljade projekten",
        perInhabitant: "Beviljat stöd per invånare",
        received: "Utbetalt av finansiärer i perioden",
        total: "Summa",
        noGoal: "Inget mål angivet",
        cause: { reason, format in
            switch reason {
            case .deadlinePassed(let day): "sista ansökningsdag var \(format.date(day))"
            case .deadlineTooNear(let days, let needed): "\(days) dagar kvar, en ansökan tar \(needed)"
            case .deadlineNear(let days, _): "\(days) dagar kvar till sista ansökningsdag"
            case .obligationLate(let kind, let day): "försenat sedan \(format.date(day)): \(kind.name.sv.lowercased())"
            case .decisionMissing: "beslut att söka saknas"
            case .supplementAsked: "finansiären väntar på komplettering"
            case .silent(let days): "inget antecknat på \(days) dagar"
            case .nobodyHasIt: "ingen har ärendet"
            }
        })
}
