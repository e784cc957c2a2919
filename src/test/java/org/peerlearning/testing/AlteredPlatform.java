package org.peerlearning.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Classes of the platform, made otherwise than the app knows them: as they may be in a version that nobody here has seen. */
public final class AlteredPlatform {

    private final Map<String, byte[]> altered = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** The type has no method of that name any more. */
    public AlteredPlatform without(Class<?> type, String method) {
        return alter(type, new ClassVisitor(Opcodes.ASM9, new ClassWriter(0)) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return name.equals(method) ? null : super.visitMethod(access, name, descriptor, signature, exceptions);
            }
        });
    }

    /** The method answers with another type, one that what it answers with is of as well: callers have to be compiled anew. */
    public AlteredPlatform returning(Class<?> type, String method, Class<?> other) {
        return alter(type, new ClassVisitor(Opcodes.ASM9, new ClassWriter(0)) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return name.equals(method)
                        ? super.visitMethod(access, name, descriptor.replaceAll("\\).*", ")" + Type.getDescriptor(other)), null, exceptions)
                        : super.visitMethod(access, name, descriptor, signature, exceptions);
            }
        });
    }

    /** The interface demands a method more. */
    public AlteredPlatform demanding(Class<?> type, String method) {
        return alter(type, new ClassVisitor(Opcodes.ASM9, new ClassWriter(0)) {
            @Override
            public void visitEnd() {
                super.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, method, "(Ljava/lang/String;)V", null, null).visitEnd();
                super.visitEnd();
            }
        });
    }

    /** The interface is a class, or the static method is none any more. */
    public AlteredPlatform asClass(Class<?> type) {
        return alter(type, new ClassVisitor(Opcodes.ASM9, new ClassWriter(0)) {
            @Override
            public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(version, access & ~Opcodes.ACC_INTERFACE, name, signature, superName, interfaces);
            }
        });
    }

    public AlteredPlatform notStatic(Class<?> type, String method) {
        return alter(type, new ClassVisitor(Opcodes.ASM9, new ClassWriter(0)) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                int changed = name.equals(method) ? (access & ~Opcodes.ACC_STATIC) | Opcodes.ACC_ABSTRACT : access;
                return name.equals(method)
                        ? abstractOnly(super.visitMethod(changed & ~Opcodes.ACC_FINAL, name, descriptor, signature, exceptions))
                        : super.visitMethod(access, name, descriptor, signature, exceptions);
            }

            @Override
            public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(version, (access | Opcodes.ACC_ABSTRACT) & ~Opcodes.ACC_FINAL, name, signature, superName, interfaces);
            }
        });
    }

    private static MethodVisitor abstractOnly(MethodVisitor method) {
        method.visitEnd();
        return null;
    }

    /** There is no such type. */
    public AlteredPlatform hiding(Class<?> type) {
        hidden.add(type.getName());
        return this;
    }

    private AlteredPlatform alter(Class<?> type, ClassVisitor change) {
        byte[] before = altered.getOrDefault(type.getName(), bytes(type.getName()));
        new ClassReader(before).accept(change, 0);
        altered.put(type.getName(), ((ClassWriter) change.getDelegate()).toByteArray());
        return this;
    }

    /** Puts the altered classes where a JVM finds them before the others. */
    public Path in(Path folder) {
        altered.forEach((name, bytes) -> {
            Path file = folder.resolve(name.replace('.', '/') + ".class");
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        return folder;
    }

    /** A loader in which the app and the platform are loaded anew, the platform as altered. */
    public ClassLoader loader() {
        return new ClassLoader(AlteredPlatform.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (!name.startsWith("com.atlassian.") && !name.startsWith("org.peerlearning.")) {
                    return super.loadClass(name, resolve);
                }
                if (hidden.contains(name)) {
                    throw new ClassNotFoundException(name);
                }
                synchronized (getClassLoadingLock(name)) {
                    Class<?> loaded = findLoadedClass(name);
                    if (loaded != null) {
                        return loaded;
                    }
                    byte[] bytes = altered.containsKey(name) ? altered.get(name) : found(name);
                    return defineClass(name, bytes, 0, bytes.length);
                }
            }
        };
    }

    private static byte[] found(String name) throws ClassNotFoundException {
        try {
            return bytes(name);
        } catch (IllegalArgumentException missing) {
            throw new ClassNotFoundException(name, missing);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream file = AlteredPlatform.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new IllegalArgumentException(name);
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
