import Funding

/// Letters to followers.
struct LetterWords: Sendable {
    let language: Language

    private func pick(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    // MARK: Subjects

    /// The same for all: no words of whoever filled in the form stand where mail programs show them first.
    var confirmSubject: String { pick("Bekräfta att du vill följa utlysningar", "Confirm that you want to follow calls") }
    func reminderSubject(_ what: String) -> String { pick("Du följer redan \(what)", "You already follow \(what)") }
    func manySubject(_ count: Int, _ what: String) -> String {
        pick("\(count) nyheter: \(what)", "\(count) pieces of news: \(what)")
    }

    // MARK: Asking

    func confirmText(_ municipality: String) -> String {
        pick(
            """
            Någon, förmodligen du, har på Utblick i \(municipality) bett om brev till den här adressen. Inget mer kommer förrän du har bekräftat.
            """,
            """
            Somebody, probably you, has asked Utblick in \(municipality) for letters to this address. Nothing more comes until you have confirmed.
            """)
    }
    var confirmLink: String { pick("Bekräfta här, inom \(Watch.waitingDays) dagar:", "Confirm here, within \(Watch.waitingDays) days:") }
    var notYou: String {
        pick(
            "Var det inte du? Gör ingenting, så tas adressen bort.", "Was it not you? Do nothing, and the address is deleted.")
    }
    var reminderText: String {
        pick(
            "Någon, förmodligen du, har bett om brev om det här en gång till. Du får dem redan, så inget har ändrats.",
            "Somebody, probably you, has asked for letters about this once more. You get them already, so that nothing has changed.")
    }

    // MARK: News

    var intro: String { pick("Det här har hänt med det du följer.", "This has happened to what you follow.") }
    var new: String { pick("Ny utlysning som passar.", "New call that fits.") }
    var opened: String { pick("Utlysningen har öppnat.", "The call has opened.") }
    func closes(inDays days: Int) -> String {
        switch days {
        case ...0: pick("Stänger i dag.", "Closes today.")
        case 1: pick("Stänger i morgon.", "Closes tomorrow.")
        default: pick("Stänger om \(days) dagar.", "Closes in \(days) days.")
        }
    }
    func from(_ name: String, _ old: String?, _ new: String?) -> String {
        "\(name.capitalisedFirst): \(old ?? nothing) → \(new ?? nothing)."
    }
    func changed(_ name: String) -> String { pick("Ändrat: \(name).", "Changed: \(name).") }
    private var nothing: String { pick("inget angivet", "none given") }
    func seen(_ before: String?, _ after: String) -> String {
        guard let before else { return pick("Vi såg ändringen \(after).", "We saw the change on \(after).") }
        return pick(
            "Vi såg det gamla senast \(before) och det nya först \(after).",
            "We last saw the old on \(before) and first saw the new on \(after).")
    }
    func deadline(_ date: String) -> String { pick("Sista ansökningsdag: \(date)", "Deadline: \(date)") }
    func opens(_ date: String) -> String { pick("Öppnar: \(date)", "Opens: \(date)") }

    // MARK: The end of every letter

    func why(_ what: String) -> String {
        pick("Du får brevet för att du följer \(what).", "You get this letter because you follow \(what).")
    }
    func next(_ date: String) -> String { pick("Nästa brev kan komma \(date).", "The next letter may come on \(date).") }
    var changeLink: String { pick("Ändra, pausa eller välj bort utlysningar:", "Change, pause or leave calls out:") }
    var stopLink: String { pick("Sluta följa:", "Stop following:") }
}
