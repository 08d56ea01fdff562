import Funding

/// Every text of the site in one language. A text that one language lacks does not compile.
///
/// A class, since it is handed around everywhere: as a value, each use would copy more than a thousand texts and closures.
final class Strings: Sendable {
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

    private init(
        layout: LayoutWords, start: StartWords, matches: MatchesWords, reading: ReadingWords, calls: CallsWords, call: CallWords,
        changes: ChangeWords, programmes: ProgrammesWords, programme: ProgrammeWords, networks: NetworksWords, strategy: StrategyWords,
        source: SourceWords, ask: AskWords, errors: ErrorWords, about: AboutWords, accessibility: AccessibilityWords,
        personalData: PersonalDataWords, problems: ProblemWords, timetable: TimetableWords, money: MoneyWords, briefing: BriefingWords,
        follow: FollowWords, calendar: CalendarWords, status: StatusWords, project: ProjectWords, watch: WatchWords, letter: LetterWords
    ) {
        self.layout = layout
        self.start = start
        self.matches = matches
        self.reading = reading
        self.calls = calls
        self.call = call
        self.changes = changes
        self.programmes = programmes
        self.programme = programme
        self.networks = networks
        self.strategy = strategy
        self.source = source
        self.ask = ask
        self.errors = errors
        self.about = about
        self.accessibility = accessibility
        self.personalData = personalData
        self.problems = problems
        self.timetable = timetable
        self.money = money
        self.briefing = briefing
        self.follow = follow
        self.calendar = calendar
        self.status = status
        self.project = project
        self.watch = watch
        self.letter = letter
    }

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
