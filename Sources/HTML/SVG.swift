/// Drawings inside a page. A drawing that says something needs a `title` and a `desc`; an ornament is hidden from assistive technology.
public enum SVG {
    public enum SvgTag: DrawingTag {
        public static var name: String { "svg" }
        public static var kind: TagKind { .inline }
    }

    public enum GTag: DrawingTag {
        public static var name: String { "g" }
        public static var kind: TagKind { .inline }
    }

    public enum RectTag: DrawingTag {
        public static var name: String { "rect" }
        public static var kind: TagKind { .shape }
    }

    public enum CircleTag: DrawingTag {
        public static var name: String { "circle" }
        public static var kind: TagKind { .shape }
    }

    public enum LineTag: DrawingTag {
        public static var name: String { "line" }
        public static var kind: TagKind { .shape }
    }

    public enum PathTag: DrawingTag {
        public static var name: String { "path" }
        public static var kind: TagKind { .shape }
    }

    public enum TextTag: DrawingTag {
        public static var name: String { "text" }
        public static var kind: TagKind { .inline }
    }

    public enum TitleTag: DrawingTag {
        public static var name: String { "title" }
        public static var kind: TagKind { .inline }
    }

    public enum DescTag: DrawingTag {
        public static var name: String { "desc" }
        public static var kind: TagKind { .inline }
    }

    public static func svg(_ attributes: Attribute<SvgTag>..., @MarkupBuilder content: () -> Markup) -> Markup {
        .element(SvgTag.self, attributes, content())
    }

    public static func g(_ attributes: Attribute<GTag>..., @MarkupBuilder content: () -> Markup) -> Markup {
        .element(GTag.self, attributes, content())
    }

    public static func rect(_ attributes: Attribute<RectTag>...) -> Markup {
        .element(RectTag.self, attributes)
    }

    public static func circle(_ attributes: Attribute<CircleTag>...) -> Markup {
        .element(CircleTag.self, attributes)
    }

    public static func line(_ attributes: Attribute<LineTag>...) -> Markup {
        .element(LineTag.self, attributes)
    }

    public static func path(_ attributes: Attribute<PathTag>...) -> Markup {
        .element(PathTag.self, attributes)
    }

    public static func text(_ attributes: Attribute<TextTag>..., @MarkupBuilder content: () -> Markup) -> Markup {
        .element(TextTag.self, attributes, content())
    }

    public static func title(_ attributes: Attribute<TitleTag>..., @MarkupBuilder content: () -> Markup) -> Markup {
        .element(TitleTag.self, attributes, content())
    }

    public static func desc(_ attributes: Attribute<DescTag>..., @MarkupBuilder content: () -> Markup) -> Markup {
        .element(DescTag.self, attributes, content())
    }
}
