/// Tags of a drawing.
public protocol DrawingTag: TagDefinition {}

extension Attribute where Tag: DrawingTag {
    public static func viewBox(_ text: String) -> Attribute { Attribute("viewBox", text) }
    public static func preserveAspectRatio(_ text: String) -> Attribute { Attribute("preserveAspectRatio", text) }
    public static func width(_ length: Double) -> Attribute { Attribute("width", number(length)) }
    public static func height(_ length: Double) -> Attribute { Attribute("height", number(length)) }
    public static func x(_ place: Double) -> Attribute { Attribute("x", number(place)) }
    public static func y(_ place: Double) -> Attribute { Attribute("y", number(place)) }
    public static func x1(_ place: Double) -> Attribute { Attribute("x1", number(place)) }
    public static func x2(_ place: Double) -> Attribute { Attribute("x2", number(place)) }
    public static func y1(_ place: Double) -> Attribute { Attribute("y1", number(place)) }
    public static func y2(_ place: Double) -> Attribute { Attribute("y2", number(place)) }
    public static func cx(_ place: Double) -> Attribute { Attribute("cx", number(place)) }
    public static func cy(_ place: Double) -> Attribute { Attribute("cy", number(place)) }
    public static func r(_ radius: Double) -> Attribute { Attribute("r", number(radius)) }
    public static func rx(_ radius: Double) -> Attribute { Attribute("rx", number(radius)) }
    public static func d(_ path: String) -> Attribute { Attribute("d", path) }
    /// `none`, a colour, or `var(--name)` of the style sheet.
    public static func fill(_ paint: String) -> Attribute { Attribute("fill", paint) }
    public static func stroke(_ paint: String) -> Attribute { Attribute("stroke", paint) }
    public static func textAnchor(_ anchor: String) -> Attribute { Attribute("text-anchor", anchor) }
    public static func focusable(_ focusable: Bool) -> Attribute { Attribute("focusable", focusable ? "true" : "false") }

    /// Two decimals at most, and always a point.
    private static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1_000_000 else { return "0" }
        let hundredths = Int((value * 100).rounded())
        guard hundredths % 100 != 0 else { return String(hundredths / 100) }
        return String(Double(hundredths) / 100)
    }
}
