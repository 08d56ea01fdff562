/// The register of organisations.
struct OrganisationWords: Sendable {
    let title: String
    let lead: String
    let new: String
    let add: String
    let search: String
    let none: String
    let noneFound: String
    let cut: @Sendable (String) -> String
    let name: String
    let kind: String
    let kindUnknown: String
    let numbers: String
    let numbersHint: String
    let oid: String
    let oidHint: String
    let lei: String
    let leiHint: String
    let note: String
    let noteHint: String
    let taken: @Sendable (String, String) -> String
    let other: @Sendable (String) -> String
    let overtakenTitle: String
    let occurs: String
    let occursNowhere: String
    let cases: String
    let projects: String
    let networks: String
    let imported: String
    let importedBy: @Sendable (String, Int) -> String
    let remove: String
    let removeText: String
    let removeNow: String
    let inRegister: @Sendable (String) -> String
    let suggested: String
}

extension OrganisationWords {
    static let swedish = OrganisationWords(
        title: "Organisationer",
        lead: "De som kommunen söker pengar och driver projekt med, och de nummer som de är kända under hos EU och i Sverige.",
        new: "Ny organisation",
        add: "Lägg till i organisationsregistret",
        search: "Namn eller nummer",
        none: "Ingen organisation är inlagd än.",
        noneFound: "Ingen organisation passar.",
        cut: { "Bara de första \($0) visas. Skriv mer av namnet." },
        name: "Namn",
        kind: "Slag",
        kindUnknown: "Inte angivet",
        numbers: "Identiteter",
        numbersHint: "Fyll i dem som är kända. Med dem hittas organisationen i ärenden, förfrågningar och beviljade projekt.",
        oid: "OID",
        oidHint: "I Erasmus+ och Europeiska solidaritetskåren: E och åtta siffror.",
        lei: "LEI",
        leiHint: "20 bokstäver och siffror.",
        note: "Anteckning",
        noteHint: "Inga kontaktpersoner: de hör hemma hos nätverken och partnerförfrågningarna, där de gallras.",
        taken: { "\($0): numret har redan \($1)." },
        other: { "Öppna \($0)" },
        overtakenTitle: "Någon annan har ändrat organisationen medan du skrev",
        occurs: "Här förekommer organisationen",
        occursNowhere: "Den förekommer inte i något ärende, projekt, nätverk eller någon partnerförfrågan än.",
        cases: "Ärenden från organisationen",
        projects: "Partner i våra projekt",
        networks: "Nämns hos nätverk",
        imported: "Beviljade projekt i offentliga källor",
        importedBy: { $1 == 1 ? "Ett projekt med numret \($0)" : "\($1) projekt med numret \($0)" },
        remove: "Ta bort ur registret",
        removeText: "Ärenden, projekt och förfrågningar som nämner organisationen ändras inte.",
        removeNow: "Ta bort",
        inRegister: { "\($0) i organisationsregistret" },
        suggested: "Förslagen kommer från organisationsregistret. Nummer som lämnas tomma hämtas därifrån.")

    static let english = OrganisationWords(
        title: "Organisations",
        lead:
            "Those that the municipality applies for money and runs projects with, and the numbers that they are known by in the EU and Sweden.",
        new: "New organisation",
        add: "Add to the register of organisations",
        search: "Name or number",
        none: "No organisation has been added yet.",
        noneFound: "No organisation fits.",
        cut: { "Only the first \($0) are shown. Type more of the name." },
        name: "Name",
        kind: "Kind",
        kindUnknown: "Not stated",
        numbers: "Identifiers",
        numbersHint: "Fill in those that are known. By them the organisation is found in cases, requests and granted projects.",
        oid: "OID",
        oidHint: "In Erasmus+ and the European Solidarity Corps: E and eight digits.",
        lei: "LEI",
        leiHint: "20 letters and digits.",
        note: "Note",
        noteHint: "No contact persons: they belong with networks and partner requests, where they are deleted in time.",
        taken: { "\($0): \($1) has that number already." },
        other: { "Open \($0)" },
        overtakenTitle: "Somebody else has changed the organisation while you were typing",
        occurs: "Where the organisation occurs",
        occursNowhere: "It occurs in no case, project, network or partner request yet.",
        cases: "Cases from the organisation",
        projects: "Partner in our projects",
        networks: "Mentioned at networks",
        imported: "Granted projects in public sources",
        importedBy: { $1 == 1 ? "One project with the number \($0)" : "\($1) projects with the number \($0)" },
        remove: "Take out of the register",
        removeText: "Cases, projects and requests that name the organisation are not changed.",
        removeNow: "Take out",
        inRegister: { "\($0) in the register of organisations" },
        suggested: "Suggestions come from the register of organisations. Numbers that are left empty are taken from there.")
}
