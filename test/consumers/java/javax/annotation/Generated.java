package javax.annotation;

/** What generated classes refer to. The JDK has it no more. */
public @interface Generated {
  String[] value();

  String date() default "";
}
