/// Puts the lines of a view together. Every part is a `Markup`, which keeps type checking fast.
@resultBuilder
public enum MarkupBuilder {
    public static func buildExpression(_ piece: Markup) -> Markup { piece }

    public static func buildExpression(_ piece: Markup?) -> Markup { piece ?? .empty }

    public static func buildExpression(_ text: String) -> Markup { Markup(text) }

    public static func buildBlock() -> Markup { .empty }

    public static func buildBlock(_ piece: Markup) -> Markup { piece }

    public static func buildBlock(_ pieces: Markup...) -> Markup { Markup(pieces) }

    public static func buildOptional(_ piece: Markup?) -> Markup { piece ?? .empty }

    public static func buildEither(first piece: Markup) -> Markup { piece }

    public static func buildEither(second piece: Markup) -> Markup { piece }

    public static func buildArray(_ pieces: [Markup]) -> Markup { Markup(pieces) }
}
