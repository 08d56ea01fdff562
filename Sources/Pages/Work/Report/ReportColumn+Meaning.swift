import Funding

extension ReportColumn {
    /// What stands in the column, for whoever reads the file without the page.
    var meaning: Localized {
        switch self {
        case .what: Localized(sv: "Vad raden räknar.", en: "What the row counts.")
        case .count: Localized(sv: "Antal ärenden.", en: "Number of cases.")
        case .amount: Localized(sv: "Belopp i radens valuta.", en: "Amount in the row’s currency.")
        case .reference: Localized(sv: "Utblicks eget nummer på ärendet.", en: "Utblick’s own number of the case.")
        case .title: Localized(sv: "Ärendets titel.", en: "The case’s title.")
        case .programme: Localized(sv: "Programmet som ärendet siktar på.", en: "The programme that the case aims at.")
        case .stage: Localized(sv: "Var ärendet stod rapportens sista dag.", en: "Where the case stood on the report’s last day.")
        case .diaryNumber: Localized(sv: "Kommunens diarienummer.", en: "The number in the municipality’s diary.")
        case .owner: Localized(sv: "Den som har ärendet nu; tomt för ingen.", en: "Who has the case now; empty for nobody.")
        case .organisation: Localized(sv: "Organisationen som ärendet gäller.", en: "The organisation that the case is about.")
        case .opened: Localized(sv: "Dagen då ärendet öppnades.", en: "The day that the case was opened.")
        case .changed: Localized(sv: "Dagen då ärendet senast ändrades.", en: "The day that the case was last changed.")
        case .ended:
            Localized(sv: "Dagen då ärendet blev klart; tomt om det pågår.", en: "The day that the case ended; empty while it goes on.")
        case .deadline: Localized(sv: "Dagen då ansökan ska vara inne.", en: "The day that the application must be in.")
        case .day: Localized(sv: "Dagen då det hände.", en: "The day that it happened.")
        case .reason: Localized(sv: "Finansiärens skäl, ur en fast lista.", en: "The funder’s reason, from a fixed list.")
        case .explanation: Localized(sv: "Vad som antecknades.", en: "What was noted.")
        case .currency: Localized(sv: "SEK eller EUR. De räknas aldrig ihop.", en: "SEK or EUR. They are never added up.")
        case .year: Localized(sv: "Kalenderår.", en: "Calendar year.")
        case .cost: Localized(sv: "Hela kostnaden, eget arbete inräknat.", en: "The whole cost, own work included.")
        case .grant: Localized(sv: "Bidrag från EU eller en annan finansiär.", en: "Grant from the EU or another funder.")
        case .ownCash: Localized(sv: "Kommunens egna pengar.", en: "The municipality’s own money.")
        case .ownKind:
            Localized(sv: "Kommunens arbete och lokaler, utan faktura.", en: "The municipality’s work and premises, without invoice.")
        case .coFinanciers: Localized(sv: "Andras pengar.", en: "Money of others.")
        case .cash: Localized(sv: "Kostnaden utan eget arbete.", en: "The cost without own work.")
        case .claimed: Localized(sv: "Vad finansiären har ombetts betala.", en: "What the funder has been asked to pay.")
        case .received: Localized(sv: "Vad finansiären har betalat.", en: "What the funder has paid.")
        case .outstanding: Localized(sv: "Stödet minus det som har betalats ut.", en: "The grant less what has been paid out.")
        case .goal: Localized(sv: "Mål i kommunens strategi.", en: "A goal of the municipality’s strategy.")
        case .how: Localized(sv: "Hur ärendet bidrar till målet.", en: "How the case serves the goal.")
        case .hours:
            Localized(sv: "Kommunens egen arbetstid, som den står på stegen.", en: "The municipality’s own working time, as the steps say.")
        case .indicator: Localized(sv: "Vad projektet mäter.", en: "What the project measures.")
        case .unit: Localized(sv: "Vad som räknas.", en: "What is counted.")
        case .target: Localized(sv: "Vad projektet ska nå.", en: "What the project is to reach.")
        case .outcome: Localized(sv: "Vad som har nåtts; tomt tills det är känt.", en: "What has been reached; empty until it is known.")
        case .light: Localized(sv: "Rött, gult eller grönt enligt rapportens regel.", en: "Red, yellow or green by the report’s rule.")
        case .causes: Localized(sv: "Varför ljuset inte är grönt.", en: "Why the light is not green.")
        case .sheet: Localized(sv: "Bladets namn.", en: "The sheet’s name.")
        case .column: Localized(sv: "Kolumnens namn.", en: "The column’s name.")
        case .meaning: Localized(sv: "Vad som står i kolumnen.", en: "What stands in the column.")
        }
    }
}
