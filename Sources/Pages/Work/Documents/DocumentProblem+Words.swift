import Casework

extension DocumentProblem {
    func problem(_ context: WorkContext) -> WorkProblem { WorkProblem(control: control, text: text(context)) }

    private func text(_ context: WorkContext) -> String {
        let words = context.words.documents
        return switch self {
        case .notChosen: words.notChosen
        case .tooLarge(let limit): words.tooLarge(context.format.bytes(limit))
        case .empty: words.empty
        case .active: words.active
        case .unknownKind: words.unknownKind
        case .identityNumber: words.identityNumber
        case .overtaken: words.overtaken
        case .disposed: words.alreadyDisposed
        case .goesOn: words.goesOn
        case .damaged(let numbers): words.damaged(numbers.map { String($0) }.joined(separator: ", "))
        case .notArchived: words.notArchived
        case .mustBeKept(let day?): words.mustBeKept(context.format.date(day))
        case .mustBeKept(nil): words.noRule
        case .sameAgain: words.sameAgain
        }
    }
}
