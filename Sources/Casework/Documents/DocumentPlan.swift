public import Funding

/// Which documents a case should have for what has happened in it, and which of them are there.
public struct DocumentPlan: Sendable, Hashable {
    /// One that should be there.
    public struct Item: Sendable, Hashable {
        public let role: DocumentRole
        /// The number of the step that left it behind.
        public let step: Int
        public let day: Day
        /// The number of the document; `nil` where it is missing.
        public let document: Int?
    }

    /// A step that stands, with the numbers of those that it has taken the place of.
    public struct Step: Sendable, Hashable {
        public let number: Int
        public let corrected: [Int]
        public let step: CaseStep

        public init(number: Int, corrected: [Int] = [], step: CaseStep) {
            self.number = number
            self.corrected = corrected
            self.step = step
        }
    }

    /// A document that has not been replaced.
    public struct Document: Sendable, Hashable {
        public let number: Int
        public let role: DocumentRole
        /// The number of the step that it was attached to.
        public let step: Int?

        public init(number: Int, role: DocumentRole, step: Int?) {
            self.number = number
            self.role = role
            self.step = step
        }
    }

    /// In the order of the steps.
    public let items: [Item]

    public var missing: [Item] { items.filter { $0.document == nil } }

    /// Each document stands for one step: the one that it is attached to, or else the first of its kind that has none.
    public init(of steps: [Step], with documents: [Document]) {
        let wanted = steps.compactMap { step in step.step.kind.document.map { (step, $0) } }
        var found: [Int: Int] = [:]
        var free: [Document] = []
        for document in documents {
            let owner = wanted.first { step, role in
                role == document.role && document.step.map { $0 == step.number || step.corrected.contains($0) } ?? false
            }
            if let owner {
                if found[owner.0.number] == nil { found[owner.0.number] = document.number }
            } else if document.step == nil {
                free.append(document)
            }
        }
        items = wanted.map { step, role in
            if found[step.number] == nil, let place = free.firstIndex(where: { $0.role == role }) {
                found[step.number] = free.remove(at: place).number
            }
            return Item(role: role, step: step.number, day: step.step.day, document: found[step.number])
        }
    }
}
