import Funding

/// Every text of the site in one language. A text that one language lacks does not compile.
struct Strings: Sendable {
    let layout: LayoutWords
    let start: StartWords
    let matches: MatchesWords
    let reading: ReadingWords
    let calls: CallsWords
    let call: CallWords
    let changes: ChangeWords
    let programmes: ProgrammesWords
    let programme: ProgrammeWords
    let networks: NetworksWords
    let strategy: StrategyWords
    let source: SourceWords
    let ask: AskWords
    let errors: ErrorWords
    let about: AboutWords
    let accessibility: AccessibilityWords
    let personalData: PersonalDataWords
    let problems: ProblemWords
    let timetable: TimetableWords
    let money: MoneyWords
    let briefing: BriefingWords
    let follow: FollowWords
    let calendar: CalendarWords
    let status: StatusWords
    let project: ProjectWords
    let watch: WatchWords
    let letter: LetterWords

    static let swedish = Strings(
        layout: .swedish, start: .swedish, matches: .swedish, reading: .swedish, calls: .swedish, call: .swedish,
        changes: .swedish, programmes: .swedish, programme: .swedish,
        networks: .swedish, strategy: .swedish, source: .swedish, ask: .swedish, errors: .swedish, about: .swedish, accessibility: .swedish,
        personalData: .swedish, problems: ProblemWords(language: .swedish), timetable: .swedish, money: .swedish, briefing: .swedish,
        follow: .swedish, calendar: .swedish, status: .swedish, project: .swedish, watch: WatchWords(language: .swedish),
        letter: LetterWords(language: .swedish))

    static let english = Strings(
        layout: .english, start: .english, matches: .english, reading: .english, calls: .english, call: .english,
        changes: .english, programmes: .english, programme: .english,
        networks: .english, strategy: .english, source: .english, ask: .english, errors: .english, about: .english, accessibility: .english,
        personalData: .english, problems: ProblemWords(language: .english), timetable: .english, money: .english, briefing: .english,
        follow: .english, calendar: .english, status: .english, project: .english, watch: WatchWords(language: .english),
        letter: LetterWords(language: .english))
}
