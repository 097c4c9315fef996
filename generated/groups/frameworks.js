import aspnetCoreContract from '../contracts/aspnet-core.js';
import djangoRestFrameworkContract from '../contracts/django-rest-framework.js';
import fastapiContract from '../contracts/fastapi.js';
import laravelContract from '../contracts/laravel.js';
import nestjsContract from '../contracts/nestjs.js';
import springBootContract from '../contracts/spring-boot.js';

export default [aspnetCoreContract, djangoRestFrameworkContract, fastapiContract, laravelContract, nestjsContract, springBootContract];
