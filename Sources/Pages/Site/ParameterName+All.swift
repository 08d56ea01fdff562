import Funding

extension ParameterName {
    // What an idea is described by.
    static let idea = ParameterName("ide", "idea")
    static let ideaLanguage = ParameterName("sprak", "language")
    static let applicant = ParameterName("sokande", "applicant")
    static let place = ParameterName("ort", "place")
    static let partners = ParameterName("partner", "partners")
    static let budget = ParameterName("budget", "budget")
    static let currency = ParameterName("valuta", "currency")
    static let date = ParameterName("datum", "on")
    static let start = ParameterName("start", "start")
    static let end = ParameterName("slut", "end")
    static let months = ParameterName("manader", "months")
    static let partnerCount = ParameterName("antal-partner", "partner-count")
    static let answer = ParameterName("svar", "answer")
    static let asked = ParameterName("fragat", "asked")

    // What a calculation is made of, besides the idea's budget and time.
    static let way = ParameterName("satt", "way")
    static let staff = ParameterName("personal", "staff")
    static let inKind = ParameterName("natura", "in-kind")
    static let aids = ParameterName("stod", "aid")

    // How calls are filtered.
    static let search = ParameterName("sok", "search")
    static let status = ParameterName("status", "status")
    static let programme = ParameterName("program", "programme")
    static let theme = ParameterName("tema", "theme")
    static let audience = ParameterName("passar", "fits")
    static let closesWithin = ParameterName("stanger", "closes")
    static let day = ParameterName("dag", "day")
    static let month = ParameterName("manad", "month")
    /// Days before a date that a calendar is to remind of it.
    static let reminder = ParameterName("paminn", "remind")
    static let sort = ParameterName("sortering", "sort")
    static let view = ParameterName("visning", "view")
    static let page = ParameterName("sida", "page")
    /// The last of the page before.
    static let before = ParameterName("fore", "before")
    /// What has been typed in the search so far.
    static let typed = ParameterName("ord", "words")

    // How a part of the site is shown within a page of another.
    static let shown = ParameterName("visar", "shows")
    static let look = ParameterName("utseende", "look")
    static let count = ParameterName("antal", "count")

    // Who must take part in projects that are like an idea.
    static let country = ParameterName("land", "country")
    static let kind = ParameterName("slag", "kind")

    // What a question to the coordinator carries.
    static let match = ParameterName("traff", "match")
    static let call = ParameterName("utlysning", "call")
    static let about = ParameterName("om", "about")
    static let name = ParameterName("namn", "name")
    static let email = ParameterName("epost", "email")
    static let organisation = ParameterName("organisation", "organisation")
    static let telephone = ParameterName("telefon", "telephone")
    /// A field that people do not see and programs fill in.
    static let trap = ParameterName("webbplats", "website")

    // How something is followed.
    static let wholeProgramme = ParameterName("helt-program", "whole-programme")
    static let frequency = ParameterName("hur-ofta", "how-often")
    static let action = ParameterName("gor", "do")
    static let reason = ParameterName("skal", "reason")
    /// A few words beside the reason.
    static let note = ParameterName("kommentar", "comment")

    func name(in language: Language) -> String {
        language == .swedish ? sv : en
    }
}

extension QueryParameters {
    mutating func add(_ key: ParameterName, _ value: String?, in language: Language) {
        add(key.name(in: language), value)
    }
}
