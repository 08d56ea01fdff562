/// Statements about things on the web (RDF 1.1). Every thing has an address: there are no blank nodes, for those who gather such files cannot
/// refer to them.
public struct LinkedDataGraph: Sendable, Hashable {
    /// One thing with what is said of it.
    struct Thing: Sendable, Hashable {
        /// A whole web address.
        let address: String
        let type: LinkedDataTerm
        /// In the order in which they are written; those of one property stand together.
        private(set) var statements: [Statement] = []

        init(_ address: String, _ type: LinkedDataTerm) {
            self.address = address
            self.type = type
        }

        /// What is `nil` is not said.
        mutating func say(_ property: LinkedDataTerm, _ value: Value?) {
            guard let value else { return }
            statements.append(Statement(property: property, value: value))
        }
    }

    struct Statement: Sendable, Hashable {
        let property: LinkedDataTerm
        let value: Value
    }

    /// What a property is of a thing.
    enum Value: Sendable, Hashable {
        /// Another thing, by its whole address; `mailto:` and `tel:` are addresses too.
        case thing(String)
        /// A text, with its language where it is in one (`sv`).
        case text(String, language: String? = nil)
        /// A text in the form of a kind of value, such as a date.
        case typed(String, LinkedDataTerm)
    }

    let things: [Thing]

    init(_ things: [Thing]) {
        self.things = things
    }
}
