/// The coordinator's cases.
struct CaseWords: Sendable {
    let title: String
    let new: String
    let newTitle: String
    let newLead: String
    let editTitle: String
    let search: String
    let searchHint: String
    let phase: String
    let allPhases: String
    let ownerFilter: String
    let anybody: String
    let mine: String
    let nobody: String
    let show: String
    let none: String
    let noneFound: String
    let listCaption: String
    let reference: String
    let name: String
    let stage: String
    let owner: String
    let deadline: String
    let changed: String
    let more: String
    let asTable: String
    let asBoard: String
    let boardEmpty: String
    let newInquiries: String
    let noInquiries: String
    let myCases: String
    let noOwn: String
    let dueSoon: String
    let noDue: String
    let pipeline: String
    let count: String
    let timeNeeded: @Sendable (Int) -> String
    let tooLate: String
    /// Takes whose meeting, its day and the last day for papers.
    let meeting: @Sendable (_ name: String, _ day: String, _ papers: String) -> String
    let meetingMissed: @Sendable (_ name: String, _ day: String) -> String
    let meetingAssumed: String
    let touched: String
    let callChanged: String
    let callWithdrawn: String
    let whatChanged: String
    let demonstration: String

    let facts: String
    let edit: String
    let diaryNumber: String
    let diaryHint: @Sendable (String) -> String
    let summary: String
    let idea: String
    let ideaHint: String
    let applicant: String
    let applicantUnknown: String
    let programme: String
    let programmeNone: String
    let call: String
    let callHint: String
    let deadlineHint: String
    let goals: String
    let goalHint: @Sendable (String) -> String
    let organisation: String
    let contact: String
    let contactName: String
    let contactEmail: String
    let contactTelephone: String
    let contactKept: @Sendable (String) -> String
    let language: String
    let swedish: String
    let english: String
    let opened: String
    let save: String
    let create: String
    let saved: String
    let overtakenTitle: String
    let overtakenText: String
    let theirs: String
    let yours: String
    let saveAnyway: String

    let thread: String
    let threadEmpty: String
    let nextSteps: String
    let stepTitle: @Sendable (String) -> String
    let correctTitle: @Sendable (String) -> String
    let correct: String
    let corrected: String
    let correctionHint: String
    let recorded: @Sendable (String, String) -> String
    let day: String
    let dayHint: String
    let text: String
    let textRequired: String
    let body: String
    let outcome: String
    let choose: String
    let rejection: String
    let amount: String
    let hours: String
    let hoursHint: String
    let currency: String
    let financing: String
    let financingHint: String
    let year: String
    let cost: String
    let total: String
    let record: String

    let inquiry: String
    let matches: @Sendable (String) -> String
    let noMatches: String
    let verdict: String
    let answers: String
    let answer: String
    let answerHint: String
    let send: String
    let noAnswers: String
    let answeredBy: @Sendable (String, String) -> String
    let handling: String
    let giveTo: String
    let handOver: String
    let handOverHint: String
    let give: String
    let merge: String
    let mergeHint: String
    let mergeButton: String
    let mergedInto: String
    let parts: String
    let log: String
    let who: String
    let what: String
    let when: String
    let brief: String

    let problems: CaseProblemWords
}

/// What is wrong with a case or a step as typed.
struct CaseProblemWords: Sendable {
    let empty: @Sendable (String) -> String
    let tooLong: @Sendable (String, Int) -> String
    let identityNumber: @Sendable (String) -> String
    let emailWrong: String
    let unknown: @Sendable (String) -> String
    let dayWrong: @Sendable (String) -> String
    let amountWrong: @Sendable (String) -> String
    let hoursWrong: @Sendable (String) -> String
    let yearWrong: @Sendable (String) -> String
    let yearTwice: @Sendable (Int) -> String
    let doesNotAddUp: @Sendable (Int, String) -> String
    let notFrom: @Sendable (String) -> String
    let lacks: @Sendable (String) -> String
    let undecided: String
    let decidedAgainst: @Sendable (String) -> String
    let beforeDecision: @Sendable (String) -> String
    let bodyTooSmall: @Sendable (String) -> String
    let inFuture: String
    let nothingToCorrect: String
    let mergeWrong: String
}
